namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Typed words as a pattern of SQL's <c>like</c>.</summary>
internal static class Like
{
    /// <summary>What takes a sign's meaning away.</summary>
    public const string Escape = "\\";

    /// <summary>Whatever contains the words as they are; <see langword="null"/> where there are none.</summary>
    public static string? Containing(string? words) => string.IsNullOrWhiteSpace(words) ? null
        : $"%{words.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
