namespace NewsPortal.Domain.People;

/// <summary>What a person did for a story, in the order in which a byline names it.</summary>
public enum BylineRole
{
    /// <summary>Penulis.</summary>
    Writer,

    /// <summary>Reporter.</summary>
    Reporter,

    /// <summary>Kontributor.</summary>
    Contributor,

    /// <summary>Fotografer.</summary>
    Photographer,

    /// <summary>Editor.</summary>
    Editor,
}

/// <summary>What follows from a role.</summary>
public static class BylineRoleExtensions
{
    extension(BylineRole role)
    {
        /// <summary>Whether the person wrote the text: the author of the markup. An editor never is.</summary>
        public bool IsAuthor => role is BylineRole.Writer or BylineRole.Reporter or BylineRole.Contributor;

        /// <summary>The role as the page prints it.</summary>
        public string Label => role switch
        {
            BylineRole.Writer => "Penulis",
            BylineRole.Reporter => "Reporter",
            BylineRole.Contributor => "Kontributor",
            BylineRole.Photographer => "Fotografer",
            _ => "Editor",
        };
    }
}
