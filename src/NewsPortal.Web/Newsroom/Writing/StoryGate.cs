namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>
/// Lets the saves of one story in one at a time, before any of them holds a connection: however many windows save at once, they wait
/// here and not in the database. The row's lock does the same between nodes.
/// </summary>
internal sealed class StoryGate
{
    private readonly Dictionary<long, Turn> _turns = [];

    /// <summary>Waits for the story's turn, which ends when the answer is disposed.</summary>
    public async Task<IDisposable> EnterAsync(long articleId, CancellationToken cancel)
    {
        Turn? turn;
        lock (_turns)
        {
            if (!_turns.TryGetValue(articleId, out turn)) _turns[articleId] = turn = new Turn();
            turn.Waiting++;
        }

        try
        {
            await turn.Door.WaitAsync(cancel);
            return new Leave(this, articleId, turn);
        }
        catch
        {
            Release(articleId, turn, entered: false);
            throw;
        }
    }

    private void Release(long articleId, Turn turn, bool entered)
    {
        if (entered) turn.Door.Release();
        lock (_turns)
        {
            if (--turn.Waiting > 0) return;
            _turns.Remove(articleId);
        }

        turn.Door.Dispose();
    }

    private sealed class Turn
    {
        public SemaphoreSlim Door { get; } = new(1, 1);

        public int Waiting { get; set; }
    }

    private sealed class Leave(StoryGate gate, long articleId, Turn turn) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0) gate.Release(articleId, turn, entered: true);
        }
    }
}
