namespace NewsPortal.Web.Caching;

/// <summary>
/// Says of an endpoint that its answers may be kept and given to every reader of the edition: they depend on the address and on what
/// <see cref="PageTags"/> names, and on nothing else. Without it nothing is kept.
/// </summary>
/// <param name="query">The parameters that it reads. A request with any other is answered and not kept.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CachedPageAttribute(params string[] query) : Attribute
{
    /// <summary>Whether the query's names are all known.</summary>
    public bool Reads(PageKey key) => key.Names.All(name => query.Contains(name, StringComparer.Ordinal));
}
