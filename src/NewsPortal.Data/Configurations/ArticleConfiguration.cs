using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Data.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    /// <summary>The slice of the table that readers' lists touch.</summary>
    private const string Published = "publication = 'Published'";

    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.ToTable("article");
        article.Property(a => a.Headline).HasMaxLength(Story.HeadlineLength);
        article.HasOne<Edition>().WithMany().HasForeignKey(a => a.EditionId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne(a => a.Section).WithMany().HasForeignKey(a => a.SectionId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<Picture>().WithMany().HasForeignKey(a => a.PictureId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<Revision>().WithMany().HasForeignKey(a => a.LiveRevisionId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<Revision>().WithMany().HasForeignKey(a => a.WorkingRevisionId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<Revision>().WithMany().HasForeignKey(a => a.NextRevisionId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<StaffUser>().WithMany().HasForeignKey(a => a.AuthorId).OnDelete(DeleteBehavior.Restrict);
        article.HasOne<StaffUser>().WithMany().HasForeignKey(a => a.AssigneeId).OnDelete(DeleteBehavior.SetNull);
        article.HasOne(a => a.Express).WithOne().HasForeignKey<ExpressRun>(r => r.ArticleId);
        article.HasOne(a => a.Takedown).WithOne().HasForeignKey<TakedownRequest>(r => r.ArticleId);
        article.HasOne(a => a.Body).WithOne().HasForeignKey<ArticleBody>(b => b.ArticleId);
        article.HasOne(a => a.Withdrawal).WithOne().HasForeignKey<Withdrawal>(w => w.ArticleId);
        article.HasMany(a => a.Bylines).WithOne().HasForeignKey(b => b.ArticleId);
        article.HasMany(a => a.Sources).WithOne().HasForeignKey(s => s.ArticleId);
        article.HasMany(a => a.Tags).WithOne().HasForeignKey(t => t.ArticleId);
        article.HasMany(a => a.Pictures).WithOne().HasForeignKey(p => p.ArticleId);
        article.Navigation(a => a.Pictures).AutoInclude(); // whoever changes a story has them: its projection rewrites them
        article.HasMany(a => a.Corrections).WithOne().HasForeignKey(c => c.ArticleId);

        article.Property<uint>("Version").IsRowVersion(); // PostgreSQL's xmin: two writers never overwrite each other unseen

        // Every list of readers is the first N of one of these, after a key: no offset, no count, no sort.
        article.HasIndex(a => new { a.VisibleFrom, a.Id }, "ix_article_network").IsDescending().HasFilter(Published);
        article.HasIndex(a => new { a.EditionId, a.VisibleFrom, a.Id }, "ix_article_edition").IsDescending(false, true, true).HasFilter(Published);
        article.HasIndex(a => new { a.SectionId, a.VisibleFrom, a.Id }, "ix_article_section").IsDescending(false, true, true).HasFilter(Published);
        article.HasIndex(a => new { a.EditionId, a.SectionId, a.VisibleFrom, a.Id }, "ix_article_edition_section")
            .IsDescending(false, false, true, true).HasFilter(Published);
        // The newsroom's lists: everything of an edition, a section or a person, and the desk's board, by what was touched last.
        article.HasIndex(a => new { a.TouchedAt, a.Id }, "ix_article_touched").IsDescending();
        article.HasIndex(a => new { a.EditionId, a.TouchedAt, a.Id }, "ix_article_edition_touched").IsDescending(false, true, true);
        article.HasIndex(a => new { a.SectionId, a.TouchedAt, a.Id }, "ix_article_section_touched").IsDescending(false, true, true);
        article.HasIndex(a => new { a.EditionId, a.SectionId, a.TouchedAt, a.Id }, "ix_article_edition_section_touched").IsDescending(false, false, true, true);
        article.HasIndex(a => new { a.AuthorId, a.TouchedAt, a.Id }, "ix_article_author_touched").IsDescending(false, true, true);
        article.HasIndex(a => new { a.AssigneeId, a.TouchedAt, a.Id }, "ix_article_assignee_touched").IsDescending(false, true, true);
        article.HasIndex(a => new { a.EditionId, a.Stage, a.TouchedAt, a.Id }, "ix_article_board").IsDescending(false, false, true, true)
            .HasFilter("publication = 'Unpublished'");
        article.HasIndex(a => new { a.Stage, a.TouchedAt, a.Id }, "ix_article_unpublished").IsDescending(false, true, true).HasFilter("publication = 'Unpublished'").HasDatabaseName("ix_article_unpublished");
        article.HasIndex(a => new { a.TouchedAt, a.Id }, "ix_article_submitted").IsDescending().HasFilter("stage = 'Submitted'").HasDatabaseName("ix_article_submitted"); // with it changes of live stories
        article.HasIndex(a => new { a.Publication, a.TouchedAt, a.Id }, "ix_article_ended").IsDescending(false, true, true).HasFilter("publication in ('Withdrawn', 'Spiked')").HasDatabaseName("ix_article_ended");
        article.HasIndex(a => a.Headline, "ix_article_headline_words").HasMethod("gin").HasOperators("gin_trgm_ops"); // the newsroom looks for parts of words
        article.HasIndex(a => a.NextAt).HasFilter("next_at is not null"); // changes that take over by the clock
        article.HasIndex(a => a.TitleKey); // “Baca Juga” looks for titles
    }
}
