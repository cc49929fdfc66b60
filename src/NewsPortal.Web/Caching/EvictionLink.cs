namespace NewsPortal.Web.Caching;

/// <summary>How this node stands to the news of changes, and to the database at the other end of the line.</summary>
public sealed class EvictionLink
{
    /// <summary>After this, whatever the state says, nobody listens any more. Milliseconds.</summary>
    private const long Forlorn = 5000;

    private const int Hearing = 0, Deaf = 1, Away = 2;

    private volatile int _state = Deaf;
    private volatile bool _silent;
    private long _heard = Environment.TickCount64;

    /// <summary>Whether changes may have been missed: what is kept is suspect.</summary>
    public bool IsDeaf => !IsHeard;

    /// <summary>Whether the line is good.</summary>
    public bool IsHeard => _state == Hearing && Environment.TickCount64 - Volatile.Read(ref _heard) < Forlorn;

    /// <summary>Whether the database did not answer just now: asking it for a page that is there already would only make its readers wait.</summary>
    public bool IsAway => _state == Away;

    /// <summary>Whether the database does not answer a question that takes it no time: whoever waits for it waits in vain. A slow processor is no such thing.</summary>
    public bool IsSilent => _silent;

    /// <summary>The database has answered, if only to refuse.</summary>
    public void Speaks() => _silent = false;

    /// <summary>The database has not answered in time.</summary>
    public void Silent() => _silent = true;

    /// <summary>The line is good.</summary>
    public void Heard()
    {
        Speaks();
        Volatile.Write(ref _heard, Environment.TickCount64);
        _state = Hearing;
    }

    /// <summary>The line was lost.</summary>
    /// <param name="away">Whether the database does not answer.</param>
    public void Lost(bool away) => _state = away ? Away : Deaf;
}
