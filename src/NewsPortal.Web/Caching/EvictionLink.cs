namespace NewsPortal.Web.Caching;

/// <summary>How this node stands to the news of changes.</summary>
internal sealed class EvictionLink
{
    private volatile int _state = Deaf;

    private const int Hearing = 0, Deaf = 1, Away = 2;

    /// <summary>Whether changes may have been missed: what is kept is suspect.</summary>
    public bool IsDeaf => _state != Hearing;

    /// <summary>Whether the database did not answer just now: asking it for a page that is there already would only make its readers wait.</summary>
    public bool IsAway => _state == Away;

    public void Heard() => _state = Hearing;

    public void Lost(bool away) => _state = away ? Away : Deaf;
}
