using System.Diagnostics;
using System.Globalization;

namespace NewsPortal.Benchmarks.Site;

/// <summary>The processor time of a process with all its children, also of those that have ended, from <c>/proc</c>.</summary>
internal static class CpuClock
{
    /// <summary>Linux tells it in hundredths of a second (USER_HZ).</summary>
    private const double Tick = 0.01;

    /// <summary>Seconds since the processes began.</summary>
    public static double Of(int process) => Tree(process).Sum(Ticks) * Tick;

    private static IEnumerable<int> Tree(int process)
    {
        yield return process;
        foreach (var child in Children(process))
            foreach (var one in Tree(child)) yield return one;
    }

    private static List<int> Children(int process)
    {
        try
        {
            return Directory.EnumerateDirectories($"/proc/{process}/task").SelectMany(task => File.ReadAllText(task + "/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToList();
        }
        catch (IOException)
        {
            return []; // it has ended just now; its parent counts its time
        }
    }

    private static long Ticks(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return fields.Skip(11).Take(4).Sum(f => long.Parse(f, CultureInfo.InvariantCulture)); // utime, stime, and those of children that have ended
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>The memory that a process holds, in mebibytes.</summary>
    public static double Memory(int process)
    {
        using var one = Process.GetProcessById(process);
        return one.WorkingSet64 / 1024.0 / 1024.0;
    }
}
