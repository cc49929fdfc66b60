namespace NewsPortal.Web.Site;

/// <summary>First segments that exist once, without an edition: the newsroom, files and machines' addresses.</summary>
internal static class GlobalAddresses
{
    private static readonly string[] Segments = ["/redaksi", "/media", "/healthz", "/css", "/js", "/img", "/fonts", "/newsroom", "/pratinjau", "/baca"];

    /// <summary>Whether it lies under one of them, in lower case as addresses are.</summary>
    public static bool Holds(PathString path) => Holds(path, StringComparison.Ordinal);

    /// <summary>Whether it lies under one of them, in the given way of reading.</summary>
    public static bool Holds(PathString path, StringComparison reading)
    {
        foreach (var segment in Segments)
            if (path.StartsWithSegments(segment, reading)) return true;
        return false;
    }
}
