namespace NewsPortal.Web.Caching;

/// <summary>How this node stands to the news of changes, and to the database at the other end of the line.</summary>
public sealed class EvictionLink
{
    /// <summary>After this, whatever the state says, nobody listens any more. Milliseconds.</summary>
    private const long Forlorn = 5000;

    /// <summary>A question that takes the database no time is answered long before this. Milliseconds.</summary>
    private const long Patient = 1000;

    private const int Hearing = 0, Deaf = 1, Away = 2;

    private volatile int _state = Deaf;
    private long _asked; // when the question was asked that is not answered yet; 0: none
    private long _heard = Environment.TickCount64;

    /// <summary>Whether changes may have been missed: what is kept is suspect.</summary>
    public bool IsDeaf => !IsHeard;

    /// <summary>Whether the line is good.</summary>
    public bool IsHeard => _state == Hearing && Environment.TickCount64 - Volatile.Read(ref _heard) < Forlorn;

    /// <summary>Whether the database did not answer just now: asking it for a page that is there already would only make its readers wait.</summary>
    public bool IsAway => _state == Away;

    /// <summary>Whether the database does not answer a question that takes it no time: whoever waits for it waits in vain. A slow processor is no such thing.</summary>
    public bool IsSilent => Interlocked.Read(ref _asked) is not 0 and var asked && Environment.TickCount64 - asked > Patient;

    /// <summary>The database is asked; where it has not answered the question before this one, it is that one which counts.</summary>
    public void Ask() => Interlocked.CompareExchange(ref _asked, Environment.TickCount64, 0);

    /// <summary>The database has answered, if only to refuse.</summary>
    public void Speaks() => Interlocked.Exchange(ref _asked, 0);

    /// <summary>The line is good.</summary>
    public void Heard()
    {
        Volatile.Write(ref _heard, Environment.TickCount64);
        _state = Hearing;
    }

    /// <summary>The line was lost.</summary>
    /// <param name="away">Whether the database does not answer.</param>
    public void Lost(bool away) => _state = away ? Away : Deaf;
}
