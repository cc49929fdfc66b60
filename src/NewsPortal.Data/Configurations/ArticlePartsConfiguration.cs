using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Data.Articles;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Data.Configurations;

internal sealed class ArticleBodyConfiguration : IEntityTypeConfiguration<ArticleBody>
{
    public void Configure(EntityTypeBuilder<ArticleBody> body) => body.ToTable("article_body").HasKey(b => b.ArticleId);
}

internal sealed class ArticleBylineConfiguration : IEntityTypeConfiguration<ArticleByline>
{
    public void Configure(EntityTypeBuilder<ArticleByline> byline)
    {
        byline.ToTable("article_byline").HasKey(b => new { b.ArticleId, b.Position, b.ContributorId, b.Role });
        byline.HasOne(b => b.Contributor).WithMany().HasForeignKey(b => b.ContributorId).OnDelete(DeleteBehavior.Restrict);
        byline.HasIndex(b => new { b.ContributorId, b.VisibleFrom, b.ArticleId }, "ix_article_byline_person").IsDescending(false, true, true);
        byline.HasIndex(b => new { b.ContributorId, b.EditionId, b.VisibleFrom, b.ArticleId }, "ix_article_byline_person_edition").IsDescending(false, false, true, true).HasDatabaseName("ix_article_byline_person_edition");
    }
}

internal sealed class ArticleSourceConfiguration : IEntityTypeConfiguration<ArticleSource>
{
    public void Configure(EntityTypeBuilder<ArticleSource> source)
    {
        source.ToTable("article_source").Property<long>("Id");
        source.HasKey("Id");
        source.HasIndex(s => s.ArticleId);
    }
}

internal sealed class ArticleTagConfiguration : IEntityTypeConfiguration<ArticleTag>
{
    public void Configure(EntityTypeBuilder<ArticleTag> tag)
    {
        tag.ToTable("article_tag").HasKey(t => new { t.ArticleId, t.Position, t.TagId });
        tag.HasOne(t => t.Tag).WithMany().HasForeignKey(t => t.TagId).OnDelete(DeleteBehavior.Restrict);
        tag.HasIndex(t => new { t.TagId, t.VisibleFrom, t.ArticleId }, "ix_article_tag_newest").IsDescending(false, true, true);
        tag.HasIndex(t => new { t.TagId, t.EditionId, t.VisibleFrom, t.ArticleId }, "ix_article_tag_newest_edition").IsDescending(false, false, true, true).HasDatabaseName("ix_article_tag_newest_edition");
    }
}

internal sealed class ArticlePictureConfiguration : IEntityTypeConfiguration<ArticlePicture>
{
    public void Configure(EntityTypeBuilder<ArticlePicture> picture)
    {
        // No foreign key to the picture: a text may name a number that is none, and is saved all the same.
        picture.ToTable("article_picture").HasKey(p => new { p.ArticleId, p.PictureId });
        picture.HasIndex(p => p.PictureId);
    }
}

internal sealed class StoryMonthConfiguration : IEntityTypeConfiguration<StoryMonth>
{
    public void Configure(EntityTypeBuilder<StoryMonth> month) => month.ToTable("story_month").HasKey(m => new { m.EditionId, m.Month });
}
