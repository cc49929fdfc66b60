using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Publishing;
using NewsPortal.Web.Reads;

namespace NewsPortal.Web.Tests.App;

/// <summary>The whole program over a database of its own and a clock that the test can turn. Holds three editions and three sections.</summary>
public class NewsPortalApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _media = Directory.CreateTempSubdirectory("newsportal-media-").FullName;

    /// <summary>The public origin of the network in tests.</summary>
    public const string Origin = "https://berita.test";

    public FakeTimeProvider Clock { get; protected init; } = new(new DateTimeOffset(2026, 3, 1, 5, 0, 0, TimeSpan.Zero));

    public string ConnectionString { get; protected set; } = "";

    /// <summary>The memory for finished pages, in mebibytes. Most tests write to the database and look at the page at once: none is kept for them.</summary>
    protected virtual int PageBudget => 0;

    public virtual async ValueTask InitializeAsync()
    {
        ConnectionString = await TestCluster.NewDatabaseAsync();
        await PrepareAsync();
    }

    /// <summary>Gives the database its editions and sections.</summary>
    protected async Task PrepareAsync()
    {
        await using var db = TestCluster.Open(ConnectionString);
        db.Editions.AddRange(
            new Edition { Slug = Slug.Parse("depok"), Name = "Harian Depok", Place = "Depok", Zone = Zone.Wib, Position = 1 },
            new Edition { Slug = Slug.Parse("makassar"), Name = "Harian Makassar", Place = "Makassar", Zone = Zone.Wita, Position = 2 },
            new Edition { Slug = Slug.Parse("jayapura"), Name = "Harian Jayapura", Place = "Jayapura", Zone = Zone.Wit, Host = "jayapura.berita.test", Position = 3 });
        db.Sections.AddRange(
            new Section { Slug = Slug.Parse("daerah"), Name = "Daerah", Position = 1 },
            new Section { Slug = Slug.Parse("internasional"), Name = "Internasional", Position = 2 },
            new Section { Slug = Slug.Parse("kosong"), Name = "Kosong", Position = 3 });
        await db.SaveChangesAsync();
    }

    /// <summary>A reader who follows no redirect, so that a test sees it.</summary>
    public HttpClient NewReader(string host = "berita.test")
    {
        var reader = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri($"https://{host}") });
        return reader;
    }

    /// <summary>A context over the same database.</summary>
    public NewsDbContext OpenDb() => TestCluster.Open(ConnectionString);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (ConnectionString.Length > 0) await TestCluster.DropAsync(ConnectionString); // with the connections that pools still hold: they would use up the server's
        Directory.Delete(_media, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseSetting("ConnectionStrings:News", ConnectionString)
        .UseSetting("Site:Name", "Kabar Uji")
        .UseSetting("Site:BaseUrl", Origin)
        .UseSetting("Media:Path", _media)
        .UseSetting("PageCache:BudgetMegabytes", PageBudget.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .UseSetting("DataCache:BudgetMegabytes", PageBudget == 0 ? "0" : "8")
        .UseSetting("Serilog:MinimumLevel:Default", "Fatal")
        .UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Fatal")
        .ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.Remove(services.Single(s => s.ImplementationType == typeof(ScheduledReceiptsWatch))); // a test that turns the clock keeps receipts where it wants some
            services.Remove(services.Single(s => s.ImplementationType == typeof(MostReadRounds))); // and makes rankings, and counts queries
        });
}
