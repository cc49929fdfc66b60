using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Domain.People;
using NewsPortal.Web.Demo;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Demo;

/// <summary>The people of the demo newsroom.</summary>
public sealed class DemoStaffTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-demo-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task There_is_one_person_per_role_with_a_password_that_its_owner_alone_can_read()
    {
        var printed = new StringWriter();
        await AddAsync(printed);
        await AddAsync(TextWriter.Null); // a second start changes nothing

        await using var db = app.OpenDb();
        Assert.Equal(Enum.GetValues<StaffRole>().Order(), (await db.StaffGrants.Select(g => g.Role).ToListAsync(Cancel)).Order());
        var file = Path.Combine(_folder, DemoStaff.FileName);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        var lines = await File.ReadAllLinesAsync(file, Cancel);
        Assert.Equal(6, lines.Select(line => line.Split(' ')[^1]).Distinct().Count());
        Assert.All(lines, line => Assert.Contains(line, printed.ToString(), StringComparison.Ordinal));
        foreach (var words in lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            Assert.Equal(HttpStatusCode.Redirect, (await app.NewBrowser().SignInAsync(words[^2], words[^1])).StatusCode);
    }

    private async Task AddAsync(TextWriter output)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoStaff>().AddIfNobodyAsync(output, _folder, Cancel);
    }
}
