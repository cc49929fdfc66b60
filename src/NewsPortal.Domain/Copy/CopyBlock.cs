namespace NewsPortal.Domain.Copy;

/// <summary>One step of a story's body, in the order of the copy.</summary>
public abstract record CopyBlock;

/// <summary>A paragraph, a list item included, exactly as typed: nothing in it is markup yet.</summary>
/// <param name="Text">The paragraph without blanks around it.</param>
public sealed record CopyParagraph(string Text) : CopyBlock;

/// <summary>A “Baca Juga”, naming another story by its headline.</summary>
/// <param name="Title">The headline asked for; whether a story bears it is for the importer to find out.</param>
public sealed record CopyReadAlso(string Title) : CopyBlock;
