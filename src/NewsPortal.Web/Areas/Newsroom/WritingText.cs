namespace NewsPortal.Web.Areas.Newsroom;

/// <summary>The words of the writing pages and of their answers to scripts: said in Indonesian where they are used, in English in <c>WritingText.en.resx</c>.</summary>
public sealed class WritingText;
