using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Caching.Cdn;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Caching.Cdn;

/// <summary>A node with a CDN in front that can be told what is stale.</summary>
public sealed class CdnApp : CachedApp
{
    private readonly FakeCdn _cdn;
    private readonly bool _isFirst;

    public CdnApp(FakeCdn cdn) => (_cdn, _isFirst) = (cdn, true);

    /// <summary>Another process over the same database, with the same clock.</summary>
    public CdnApp(FakeCdn cdn, NewsPortalApp first) => (_cdn, ConnectionString, Clock) = (cdn, first.ConnectionString, first.Clock);

    /// <summary>A tag's name at the CDN.</summary>
    public string KeyOf(string tag) => Services.GetRequiredService<CdnKeys>().Of(tag);

    public override ValueTask InitializeAsync() => _isFirst ? base.InitializeAsync() : new(HearAsync());

    public override ValueTask DisposeAsync()
    {
        if (!_isFirst) ConnectionString = "";
        return base.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Cdn:PurgeUrl", _cdn.Url.ToString()).UseSetting("Cdn:Token", FakeCdn.Token).UseSetting("Cdn:Delay", "00:00:00.2");
    }
}
