using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Caching;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Caching;

/// <summary>The program as readers meet it: with finished pages kept.</summary>
public class CachedApp : NewsPortalApp
{
    protected override int PageBudget => 32;

    /// <summary>The pages that it keeps.</summary>
    internal PageStore Pages => Services.GetRequiredService<PageStore>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await HearAsync();
    }

    /// <summary>Starts it, and waits until it hears of changes.</summary>
    protected async Task HearAsync()
    {
        var link = Services.GetRequiredService<EvictionLink>();
        for (var i = 0; i < 200 && link.IsDeaf; i++) await Task.Delay(25);
        Assert.False(link.IsDeaf);
    }

    /// <summary>Waits until the condition holds, for a second: as long as a change may take to be seen everywhere.</summary>
    public static async Task SoonAsync(Func<Task<bool>> holds)
    {
        var end = Environment.TickCount64 + 1000;
        while (!await holds())
        {
            Assert.True(Environment.TickCount64 < end, "It did not come true within a second.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}

/// <summary>Another process over the same database, with the same clock.</summary>
public sealed class Node : CachedApp
{
    private readonly NewsPortalApp _first;
    private readonly int _budget;

    public Node(NewsPortalApp first, int budget = 32)
    {
        (_first, _budget, Clock) = (first, budget, first.Clock);
    }

    protected override int PageBudget => _budget;

    public override async ValueTask InitializeAsync()
    {
        ConnectionString = _first.ConnectionString;
        await HearAsync();
    }

    public override ValueTask DisposeAsync()
    {
        ConnectionString = ""; // the first one's to drop
        return base.DisposeAsync();
    }
}
