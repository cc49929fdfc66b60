using Microsoft.Extensions.Primitives;

namespace NewsPortal.Web.Caching;

/// <summary>What is known of a page beside its bytes.</summary>
/// <param name="Key">Which page.</param>
/// <param name="Mark">What its content is, without the moment at which it was made.</param>
/// <param name="Headers">The headers of its answers, but for those that depend on the form.</param>
/// <param name="Tags">What it shows.</param>
/// <param name="Made">When it was made, or last found to be as it was.</param>
/// <param name="Until">When it is made anew at the latest.</param>
/// <param name="Ends">When it changes by the clock; the far future where it does not.</param>
internal sealed record PageFacts(
    PageKey Key, string Mark, KeyValuePair<string, StringValues>[] Headers, string[] Tags, DateTimeOffset Made, DateTimeOffset Until, DateTimeOffset Ends);
