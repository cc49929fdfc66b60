using NewsPortal.Data.Local;
using NewsPortal.Migrations.Model;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Demo;
using NewsPortal.Web.Feeds;
using NewsPortal.Web.Import;
using NewsPortal.Web.Media;
using NewsPortal.Web.Newsroom;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Preview;
using NewsPortal.Web.Newsroom.Writing;
using NewsPortal.Web.Operations;
using NewsPortal.Web.Pages;
using NewsPortal.Web.Publishing;
using NewsPortal.Web.Reads;
using NewsPortal.Web.Rendering;
using NewsPortal.Web.Site;

namespace NewsPortal.Web;

/// <summary>Puts the program together; every verb runs in it, the server among them.</summary>
internal static class NewsApplication
{
    /// <summary>Builds it over its database, which a local one starts.</summary>
    /// <exception cref="OperationsException">There is no database to be had; the message says what to do.</exception>
    public static async Task<WebApplication> BuildAsync(string[] args, CancellationToken cancel)
    {
        // Published, the program lies beside its files; the working directory is the caller's business.
        var published = !File.Exists(Path.Combine(AppContext.BaseDirectory, "NewsPortal.Web.staticwebassets.runtime.json"));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false", .. args], ContentRootPath = published ? AppContext.BaseDirectory : null });
        builder.WebHost.UseStaticWebAssets().UseKestrel(kestrel => kestrel.AddServerHeader = false);

        _ = Task.Run(() => NewsDbContextModel.Instance, cancel); // takes a while, needs nothing of what follows, and there is more than one core
        builder.AddNewsLogging();
        await builder.AddNewsDatabaseAsync(cancel);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddSite();
        builder.Services.AddNewsCompression();
        builder.Services.AddStoryRendering();
        builder.Services.AddMedia();
        builder.Services.AddBlocks();
        builder.Services.AddPageCache();
        builder.Services.AddReads();
        builder.Services.AddFeeds();
        builder.Services.AddImport();
        builder.Services.AddDemo();
        builder.Services.AddHealth();
        builder.Services.AddReaderPages();
        builder.Services.AddPublishing();
        builder.AddNewsroom();
        builder.Services.LeaveKeysForLater();
        var app = builder.Build();
        app.Services.GetService<PrivatePostgres>(); // made first, left last
        return app;
    }

    /// <summary>The way of a request, in order.</summary>
    public static void UseNews(this WebApplication app)
    {
        app.UseReadBeacon(); // thousands a second, and nobody's page
        app.UsePageCache(); // a finished page needs nothing of what follows
        app.UseMiddleware<DatabasePatience>(); // nor does anyone else wait for a database that hangs
        app.UseNewsRequestLogging();
        app.UseResponseCompression();
        app.UseErrorPages(); // before the headers: a failed answer is emptied, and its page goes the rest of the way again
        app.UseSecurityHeaders();
        app.UseAssetHeaders();
        app.UseKnownHosts();
        app.UseOneAddress();
        app.UseEditions();
        app.UseStatusPages();
        app.UseRouting(); // after the edition has taken its segment off the path
        app.UseNewsroom();
        app.UseDueChanges();
        app.UsePageMethods();

        app.MapStaticAssets();
        app.MapHealth();
        app.MapMedia();
        app.MapPreviews();
        app.MapFeeds();
        app.MapSitemaps();
        app.MapWellKnown();
        app.MapWriting();
        app.MapAccounts();
        app.MapRazorPages().WithStaticAssets();
    }
}
