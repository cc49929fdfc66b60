namespace NewsPortal.Web.Caching;

/// <summary>How this node stands to the news of changes, and to the database at the other end of the line.</summary>
public sealed class EvictionLink
{
    /// <summary>The line is spoken on twice a second; after this the database hangs. Milliseconds.</summary>
    private const long Silence = 1100;

    /// <summary>After this, whatever the state says, nobody listens any more. Milliseconds.</summary>
    private const long Forlorn = 5000;

    private const int Hearing = 0, Deaf = 1, Away = 2;

    private volatile int _state = Deaf;
    private long _heard = Environment.TickCount64;

    /// <summary>Whether changes may have been missed: what is kept is suspect.</summary>
    public bool IsDeaf => !IsHeard;

    /// <summary>Whether the line is good.</summary>
    public bool IsHeard => _state == Hearing && Environment.TickCount64 - Volatile.Read(ref _heard) < Forlorn;

    /// <summary>Whether the database did not answer just now: asking it for a page that is there already would only make its readers wait.</summary>
    public bool IsAway => _state == Away;

    /// <summary>Whether the database has said nothing for longer than it ever does: whoever waits for it waits in vain. A slow processor is no such thing.</summary>
    public bool IsSilent => Environment.TickCount64 - Volatile.Read(ref _heard) > Silence;

    /// <summary>The database has spoken.</summary>
    public void Heard()
    {
        Volatile.Write(ref _heard, Environment.TickCount64);
        _state = Hearing;
    }

    /// <summary>The line was lost.</summary>
    /// <param name="away">Whether the database does not answer.</param>
    /// <param name="refused">Whether it does, if only to refuse the line.</param>
    public void Lost(bool away, bool refused)
    {
        if (refused) Volatile.Write(ref _heard, Environment.TickCount64);
        _state = away ? Away : Deaf;
    }
}
