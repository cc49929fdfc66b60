using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Operations;

/// <summary>The verb that makes the first admin of a site, run as an operator runs it.</summary>
public sealed class StaffVerbTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-staff-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_printed_link_lets_the_first_admin_in()
    {
        // Links are dated by the clock of who makes them: a process of its own has the real one.
        app.Clock.AdjustTime(TimeProvider.System.GetUtcNow());
        var end = await RunAsync("add", "kepala@berita.test", "--name", "Kepala Redaksi", "--role", "admin");
        Assert.Equal((0, ""), (end.Code, end.Errors));

        await app.NewBrowser().FillInAsync(new Uri(end.Output.Trim().Split(' ')[^1]).PathAndQuery, ("Password", Accounts.Password));

        var admin = app.NewBrowser();
        await admin.SignInAsync("kepala@berita.test");
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/redaksi/kelola/orang", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_password_comes_from_standard_input_and_is_printed_nowhere()
    {
        using var process = Start("add", "redaktur@berita.test", "--name", "Rini Marlina", "--role", "Editor", "--edition", "depok", "--section", "daerah", "--password-stdin");
        await process.StandardInput.WriteLineAsync(Accounts.Password);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);

        Assert.Equal((0, "redaktur@berita.test is now Editor of depok/daerah."), (process.ExitCode, output.Trim()));
        Assert.Equal("/redaksi", (await app.NewBrowser().SignInAsync("redaktur@berita.test")).Headers.Location?.ToString());
        await using var db = app.OpenDb();
        Assert.Equal("verb:staff", (await db.AuditEntries.OrderByDescending(a => a.Seq).FirstAsync(a => a.Action == "staff.add", Cancel)).Actor);
    }

    [Fact]
    public async Task People_are_listed_given_more_roles_and_turned_off()
    {
        await RunAsync("add", "sekar@berita.test", "--name", "Sekar", "--role", "Reporter", "--edition", "depok");

        Assert.Equal("sekar@berita.test is now also Ombudsman of makassar.", (await RunAsync("add", "sekar@berita.test", "--role", "Ombudsman", "--edition", "makassar")).Output.Trim());
        Assert.StartsWith("Link to set a password, for 7 days and once: https://berita.test/redaksi/undangan?akun=", (await RunAsync("invite", "sekar@berita.test")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("disable", "sekar@berita.test")).Code);

        Assert.Contains("sekar@berita.test\tSekar\toff\tReporter of depok, Ombudsman of makassar", (await RunAsync("list")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--name is needed", "add", "a@berita.test", "--role", "Reporter")]
    [InlineData("“bukan surel” is no e-mail address.", "add", "bukan surel", "--name", "A", "--role", "Reporter")]
    [InlineData("There is no edition “bogor”. Known: depok, makassar, jayapura.", "add", "a@berita.test", "--name", "A", "--role", "Reporter", "--edition", "bogor")]
    [InlineData("An Admin has all of the network", "add", "a@berita.test", "--name", "A", "--role", "Admin", "--edition", "depok")]
    [InlineData("a@berita.test has no account.", "disable", "a@berita.test")]
    public async Task What_is_wrong_is_said_in_one_line(string message, params string[] words)
    {
        var end = await RunAsync(words);

        Assert.Equal(1, end.Code);
        Assert.Contains(message, Assert.Single(end.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private Task<ProgramEnd> RunAsync(params string[] words) => RunProgram.RunAsync(RunProgram.Production(app.ConnectionString, _folder), ["staff", .. words]);

    private Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NewsPortal.Web.dll"), "staff", .. words]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (name, value) in RunProgram.Production(app.ConnectionString, _folder)) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
