using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Operations.Verbs;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Import;

/// <summary>Runs <c>import copy</c> over files in a folder of its own and catches what it prints. Its tests stand in <see cref="AloneCollection"/>.</summary>
public sealed class ImportRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-copy-").FullName;

    /// <summary>What the run printed on standard output.</summary>
    public string Said { get; private set; } = "";

    /// <summary>What the run printed on standard error.</summary>
    public string Complained { get; private set; } = "";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Writes a file.</summary>
    public string File(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Writes a file of text.</summary>
    public string File(string name, string content) => File(name, System.Text.Encoding.UTF8.GetBytes(content));

    /// <summary>Runs the verb.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> OfAsync(NewsPortalApp app, string[] paths, bool draft = false, string? picture = null)
    {
        var (output, error) = (Console.Out, Console.Error);
        await using var said = new StringWriter();
        await using var complained = new StringWriter();
        Console.SetOut(said);
        Console.SetError(complained);
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            return await ActivatorUtilities.CreateInstance<ImportCopyRun>(scope.ServiceProvider)
                .RunAsync(paths, "depok", "daerah", draft, picture, TestContext.Current.CancellationToken);
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
            (Said, Complained) = (said.ToString(), complained.ToString());
        }
    }
}
