using NewsPortal.Domain.Desk;

namespace NewsPortal.Domain.Articles;

/// <summary>Hak jawab: the reply of those whom a story concerns, linked to it both ways once a managing editor has published it.</summary>
public sealed class RightOfReply
{
    /// <summary>The identity.</summary>
    public long Id { get; private init; }

    /// <summary>The story that is replied to.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The story that holds the reply.</summary>
    public required long ReplyArticleId { get; init; }

    /// <summary>The ombudsman who prepared it.</summary>
    public required string PreparedBy { get; init; }

    /// <summary>When it was prepared.</summary>
    public required DateTimeOffset PreparedAt { get; init; }

    /// <summary>The managing editor who published it.</summary>
    public string? PublishedBy { get; internal set; }

    /// <summary>When readers began to see it.</summary>
    public DateTimeOffset? PublishedAt { get; internal set; }

    /// <summary>The ombudsman prepares a reply.</summary>
    /// <returns>The reply, or the rule that stands against it.</returns>
    public static (DeskRule? Refusal, RightOfReply? Reply) Prepare(Actor actor, Article article, Article replyStory, DateTimeOffset now)
    {
        if (!actor.IsOmbudsmanOf(article.EditionId)) return (DeskRule.NotYourRole, null);
        if (article.Id == replyStory.Id) return (DeskRule.OtherStory, null);
        return (null, new RightOfReply { ArticleId = article.Id, ReplyArticleId = replyStory.Id, PreparedBy = actor.Name, PreparedAt = now });
    }
}
