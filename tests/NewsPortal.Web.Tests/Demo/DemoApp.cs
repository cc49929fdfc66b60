using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Demo;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Demo;

/// <summary>The program over the demo newsroom, filled once for the class.</summary>
public sealed class DemoApp : NewsPortalApp
{
    /// <summary>When the demo was filled: not at a whole minute, as no real start is.</summary>
    public DateTimeOffset FilledAt { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        ConnectionString = await TestCluster.NewDatabaseAsync();
        Clock.Advance(TimeSpan.FromSeconds(3725.5));
        FilledAt = Clock.GetUtcNow();
        Assert.True(await FillAsync());
    }

    /// <summary>What the verb <c>demo</c> does.</summary>
    public async Task<bool> FillAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DemoNewsroom>().FillIfEmptyAsync(TextWriter.Null, CancellationToken.None);
    }
}

/// <summary>The tests of the filled demo. Filling it opens the picture library's loader of drawings for a while, so nothing else may run.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class DemoCollection : ICollectionFixture<DemoApp>
{
    public const string Name = "Demo";
}
