using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Caching.Disk;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Caching.Disk;

/// <summary>The folder of pages and its files: whose they are, and what is none of them.</summary>
public sealed class PageFolderTests(OwnServer server) : DiskRuns(server), IClassFixture<OwnServer>
{
    [Fact]
    public async Task Damaged_and_foreign_files_are_passed_over_and_removed_and_others_left_alone()
    {
        var (story, text, _) = await SeeAsync("Yang Utuh");
        var bytes = await File.ReadAllBytesAsync(Directory.GetFiles(Pages, "*.page")[0], Cancel);
        await File.WriteAllBytesAsync(Path.Combine(Pages, new string('a', 24) + ".page"), bytes[..(bytes.Length / 2)], Cancel);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(Path.Combine(Pages, new string('b', 24) + ".page"), bytes, Cancel);
        await File.WriteAllTextAsync(Path.Combine(Pages, new string('c', 24) + ".page.part"), "setengah", Cancel);
        await File.WriteAllTextAsync(Path.Combine(Pages, "catatan.txt"), "milik orang lain", Cancel);
        await Server.KillAsync();

        var run = Run();
        await run.StartAloneAsync();

        Assert.Equal(text, await run.NewReader().ReadAsync(story));
        Assert.DoesNotContain(Directory.GetFiles(Pages).Select(Path.GetFileName), f => f![..4] is "aaaa" or "bbbb" or "cccc");
        Assert.True(File.Exists(Path.Combine(Pages, "catatan.txt")));
    }

    [Fact]
    public async Task Pages_that_another_build_wrote_are_not_served()
    {
        var (story, _, _) = await SeeAsync("Yang Ditulis Versi Lain");
        foreach (var file in Directory.GetFiles(Pages, "*.page"))
        {
            var bytes = await File.ReadAllBytesAsync(file, Cancel);
            bytes[6] ^= 1; // in the stamp
            await File.WriteAllBytesAsync(file, bytes, Cancel);
        }

        await Server.KillAsync();
        var run = Run();
        await run.StartAloneAsync();

        await RefusedAsync(run, story);
        Assert.Empty(Directory.GetFiles(Pages, "*.page"));
    }

    [Fact]
    public async Task Only_the_owner_may_read_the_files()
    {
        await SeeAsync("Yang Tertutup");

        Assert.NotEmpty(Directory.GetFiles(Pages));
        Assert.All(Directory.GetFiles(Pages), f => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsLinux() ? File.GetUnixFileMode(f) : 0));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_costs_nothing_else()
    {
        await File.WriteAllTextAsync(Pages, "Sebuah berkas, bukan folder.", Cancel);

        var (story, text, _) = await SeeAsync("Yang Tetap Terbit");

        var run = Run();
        await run.InitializeAsync();
        Assert.Equal(HttpStatusCode.OK, (await run.NewReader().GetAsync(story, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Two_processes_do_not_share_a_folder()
    {
        await SeeAsync("Yang Dijaga");
        var first = Run();
        await first.InitializeAsync();
        var second = Run();
        await second.InitializeAsync();

        Assert.True(first.Services.GetRequiredService<PageFolder>().IsOpen);
        Assert.False(second.Services.GetRequiredService<PageFolder>().IsOpen);
        await StopAsync(first);
        second.WriteNow();
        Assert.True(second.Services.GetRequiredService<PageFolder>().IsOpen);
    }
}
