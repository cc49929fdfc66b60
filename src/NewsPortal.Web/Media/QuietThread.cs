using System.Runtime.InteropServices;

namespace NewsPortal.Web.Media;

/// <summary>Runs heavy work on a thread of its own that gives way to all others: while pictures are made, pages are as quick as ever.</summary>
internal static class QuietThread
{
    private const int ThisThread = 0, Nice = 10;

    /// <summary>Runs the work.</summary>
    public static Task<T> RunAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            // .NET's own thread priorities mean nothing on Linux. Threads that the work starts inherit this one's.
            if (OperatingSystem.IsLinux()) _ = SetPriority(ThisThread, ThisThread, Nice);
            try
            {
                done.SetResult(work());
            }
            catch (Exception e)
            {
                done.SetException(e);
            }
        })
        { IsBackground = true, Name = "Picture" };
        thread.Start();
        return done.Task;
    }

    /// <summary>On Linux, for a kind and an identity of 0, the nice value of the calling thread alone: see setpriority(2), “C library/kernel differences”.</summary>
#pragma warning disable SYSLIB1054 // the generated form needs unsafe code in the whole project, for three integers
    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int priority);
#pragma warning restore SYSLIB1054
}
