namespace NewsPortal.Domain.Articles;

/// <summary>Where a revision stands on its way through the desk.</summary>
public enum Workflow
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>With the desk.</summary>
    Submitted,

    /// <summary>Back with the writer, with a comment.</summary>
    Returned,

    /// <summary>May run as it is.</summary>
    Approved,
}
