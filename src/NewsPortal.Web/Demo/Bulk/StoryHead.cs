namespace NewsPortal.Web.Demo.Bulk;

/// <summary>What a made-up story is known by before its text is written.</summary>
/// <param name="Number">Its number in the archive, from 0.</param>
/// <param name="At">When it appeared.</param>
/// <param name="Edition">The place of its edition.</param>
/// <param name="Section">The place of its section.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Cast">Whom and what it is about.</param>
/// <param name="Chance">Its luck, as far as the headline has used it.</param>
internal sealed record StoryHead(long Number, DateTimeOffset At, int Edition, int Section, string Headline, Cast Cast, Chance Chance);
