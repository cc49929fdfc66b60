using NewsPortal.Web.Caching;

namespace NewsPortal.Web.Tests.Caching;

public sealed class EvictionLinkTests
{
    [Fact]
    public async Task A_program_that_gets_no_turn_itself_does_not_take_the_database_for_silent()
    {
        var link = new EvictionLink();
        link.Heard();

        await Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken);

        Assert.False(link.IsSilent);
    }

    [Fact]
    public async Task A_database_that_did_not_answer_for_a_second_is_silent_until_it_speaks()
    {
        var link = new EvictionLink();
        link.Ask();
        Assert.False(link.IsSilent);

        await Task.Delay(TimeSpan.FromSeconds(1.2), TestContext.Current.CancellationToken);
        link.Ask(); // on another line: the first question counts
        Assert.True(link.IsSilent);

        link.Speaks();
        Assert.False(link.IsSilent);
    }
}
