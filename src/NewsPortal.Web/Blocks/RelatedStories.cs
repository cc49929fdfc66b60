namespace NewsPortal.Web.Blocks;

/// <summary>
/// Terkait: stories that share tags with this one, by how many they share and then by age, and after them the section's newest. Each tag
/// gives its newest only, so that a tag of a million stories costs what one of ten does.
/// </summary>
public static class RelatedStories
{
    /// <summary>The candidates, the best first.</summary>
    /// <param name="article">The story itself, which is none of them.</param>
    /// <param name="byTag">The newest of each of its tags.</param>
    /// <param name="bySection">The newest of its section.</param>
    public static IEnumerable<long> Of(long article, IEnumerable<ListedStory[]> byTag, IEnumerable<long> bySection) => byTag
        .SelectMany(stories => stories.Where(story => story.Id != article).Take(StoryList.Candidates))
        .GroupBy(story => story)
        .OrderByDescending(shared => shared.Count()).ThenByDescending(shared => shared.Key.At).ThenByDescending(shared => shared.Key.Id)
        .Take(StoryList.Candidates).Select(shared => shared.Key.Id)
        .Concat(bySection);
}
