namespace NewsPortal.Data.Articles;

/// <summary>By what lists tell whether two revisions hold the same text: reading the texts themselves would load every body of a page.</summary>
public static class RevisionHash
{
    /// <summary>The column, for <c>EF.Property</c>: it is the database's own and on no entity, because nothing else may ask for it.</summary>
    public const string Column = "ContentHash";

    /// <summary>How the database makes it of the content, whoever writes the row. It stands for sameness and guards nothing.</summary>
    internal const string Sql = "md5(content::text)";

    /// <summary>Its length, in characters.</summary>
    internal const int Length = 32;
}
