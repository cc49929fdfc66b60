using Microsoft.Extensions.Localization;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Areas.Newsroom;

namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>Where a story stands, in the words that every list and page of the newsroom uses, in the person's language.</summary>
public sealed class StateWords(IStringLocalizer<OverviewText> say)
{
    /// <summary>A state.</summary>
    public string Of(StoryState state) => say[state.Label];

    /// <summary>A stage of the way through the desk: the state of a story that has not run.</summary>
    public string Of(Workflow stage) => Of(StoryStates.Of(Publication.Unpublished, stage, null, default));

    /// <summary>A state, and where a change of it stands that readers have not been given yet.</summary>
    public string Of(StoryState state, Workflow? change) => change is { } stage ? say["{0}, perubahan: {1}", Of(state), Of(stage).ToLowerInvariant()] : Of(state);
}
