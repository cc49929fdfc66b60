using System.Collections.Concurrent;

namespace NewsPortal.Web.Caching;

/// <summary>Lets one request make a page while all others that ask for it wait: ten thousand readers cost what one does.</summary>
internal sealed class PageTurns
{
    private readonly ConcurrentDictionary<PageKey, TaskCompletionSource<PageOutcome>> _making = new();

    /// <summary>Takes the turn; where another has it, gives what to wait for.</summary>
    /// <returns><see langword="null"/> for the one who makes the page, and who must then call <see cref="End"/>.</returns>
    public Task<PageOutcome>? Enter(in PageKey key)
    {
        var own = new TaskCompletionSource<PageOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        var turn = _making.GetOrAdd(key, own);
        return turn == own ? null : turn.Task;
    }

    /// <summary>Ends the turn and tells the others.</summary>
    public void End(in PageKey key, PageOutcome outcome)
    {
        if (_making.TryRemove(key, out var turn)) turn.TrySetResult(outcome);
    }
}

/// <summary>What came of making a page.</summary>
/// <param name="Page">The page, where others may have it.</param>
/// <param name="TryAgain">Whether whoever waited should try anew: the page was stale when it was ready.</param>
internal sealed record PageOutcome(PageEntry? Page, bool TryAgain)
{
    /// <summary>The answer is each reader's own: a failure, a redirect, an address that is none.</summary>
    public static PageOutcome NotKept { get; } = new(null, false);

    /// <summary>Nothing was made.</summary>
    public static PageOutcome Nothing { get; } = new(null, true);
}
