using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Data.Configurations;

internal sealed class DeskNoteConfiguration : IEntityTypeConfiguration<DeskNote>
{
    public void Configure(EntityTypeBuilder<DeskNote> note)
    {
        note.ToTable("desk_note");
        note.Property(n => n.Text).HasMaxLength(DeskNote.MaxLength);
        note.HasOne<Article>().WithMany().HasForeignKey(n => n.ArticleId);
        note.HasOne<StaffUser>().WithMany().HasForeignKey(n => n.StaffId).OnDelete(DeleteBehavior.Restrict);
        note.HasIndex(n => new { n.ArticleId, n.Id });
    }
}

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> notification)
    {
        notification.ToTable("notification");
        notification.HasOne<Article>().WithMany().HasForeignKey(n => n.ArticleId);
        notification.HasOne<StaffUser>().WithMany().HasForeignKey(n => n.StaffId);
        notification.HasOne<StaffUser>().WithMany().HasForeignKey(n => n.ById).OnDelete(DeleteBehavior.SetNull);
        notification.HasIndex(n => new { n.StaffId, n.Id }).IsDescending(false, true);
    }
}

internal sealed class PreviewLinkConfiguration : IEntityTypeConfiguration<PreviewLink>
{
    public void Configure(EntityTypeBuilder<PreviewLink> link)
    {
        link.ToTable("preview_link");
        link.Property(l => l.TokenHash).HasMaxLength(64);
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasOne<Article>().WithMany().HasForeignKey(l => l.ArticleId);
        link.HasOne<StaffUser>().WithMany().HasForeignKey(l => l.StaffId);
    }
}

internal sealed class StoryPresenceConfiguration : IEntityTypeConfiguration<StoryPresence>
{
    public void Configure(EntityTypeBuilder<StoryPresence> presence)
    {
        presence.ToTable("story_presence").HasKey(p => new { p.ArticleId, p.Tab });
        presence.Property(p => p.Tab).HasMaxLength(32);
        presence.HasOne<Article>().WithMany().HasForeignKey(p => p.ArticleId);
        presence.HasOne<StaffUser>().WithMany().HasForeignKey(p => p.StaffId);
    }
}

internal sealed class ExpressRunConfiguration : IEntityTypeConfiguration<ExpressRun>
{
    public void Configure(EntityTypeBuilder<ExpressRun> run)
    {
        run.ToTable("express_run").HasKey(r => r.ArticleId);
        run.Property(r => r.Reason).HasMaxLength(ExpressRun.ReasonLength);
        run.HasIndex(r => r.At).HasFilter("confirmed_at is null"); // what the newsroom is reminded of
    }
}

internal sealed class TakedownRequestConfiguration : IEntityTypeConfiguration<TakedownRequest>
{
    public void Configure(EntityTypeBuilder<TakedownRequest> request) => request.ToTable("takedown_request").HasKey(r => r.ArticleId);
}

internal sealed class RightOfReplyConfiguration : IEntityTypeConfiguration<RightOfReply>
{
    public void Configure(EntityTypeBuilder<RightOfReply> reply)
    {
        reply.ToTable("right_of_reply");
        reply.HasOne<Article>().WithMany().HasForeignKey(r => r.ArticleId);
        reply.HasOne<Article>().WithMany().HasForeignKey(r => r.ReplyArticleId).OnDelete(DeleteBehavior.Restrict);
        reply.HasIndex(r => r.ArticleId);
    }
}
