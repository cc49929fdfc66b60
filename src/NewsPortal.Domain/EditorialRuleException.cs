namespace NewsPortal.Domain;

/// <summary>A rule of the newsroom forbids the attempted step; nothing was changed.</summary>
public sealed class EditorialRuleException(string message) : Exception(message);
