using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Caching.Disk;

namespace NewsPortal.Web.Tests.Caching.Disk;

/// <summary>One run of a node that keeps copies of its pages in a folder; another run may find them.</summary>
public sealed class DiskApp : CachedApp
{
    private readonly string _folder;
    private readonly string _media;

    /// <param name="database">The database, which may be away.</param>
    /// <param name="folder">The folder of the copies.</param>
    /// <param name="media">The folder of the pictures, which all nodes share.</param>
    /// <param name="clock">The clock of all nodes.</param>
    public DiskApp(string database, string folder, string media, FakeTimeProvider clock)
    {
        (ConnectionString, _folder, _media, Clock) = (database, folder, media, clock);
    }

    internal EvictionLink Link => Services.GetRequiredService<EvictionLink>();

    /// <summary>Starts it with its database there.</summary>
    public override async ValueTask InitializeAsync() => await HearAsync();

    /// <summary>Starts it while the database is away, and waits until what an earlier run left may be served, if it ever may.</summary>
    public async Task StartAloneAsync()
    {
        var copies = Services.GetRequiredService<PageCopies>();
        for (var i = 0; i < 100 && !(Link.IsAway && Pages.Any(copies.MayServe)); i++) await Task.Delay(25, TestContext.Current.CancellationToken);
        Assert.True(Link.IsAway);
    }

    /// <summary>Writes what is kept, as happens every two seconds.</summary>
    public void WriteNow() => Services.GetServices<IHostedService>().OfType<PageCopier>().Single().Turn();

    public override ValueTask DisposeAsync()
    {
        ConnectionString = "";
        return base.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("PageCache:Folder", _folder).UseSetting("Media:Path", _media);
    }
}
