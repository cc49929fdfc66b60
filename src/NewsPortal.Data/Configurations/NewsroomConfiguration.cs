using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Fronts;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;
using NewsPortal.Domain.Sections;
using NewsPortal.Domain.Tags;

namespace NewsPortal.Data.Configurations;

internal sealed class EditionConfiguration : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> edition)
    {
        edition.ToTable("edition");
        edition.HasIndex(e => e.Slug).IsUnique();
        edition.HasIndex(e => e.Host).IsUnique();
    }
}

internal sealed class SectionConfiguration : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> section) => section.ToTable("section").HasIndex(s => s.Slug).IsUnique();
}

internal sealed class EditionSectionConfiguration : IEntityTypeConfiguration<EditionSection>
{
    public void Configure(EntityTypeBuilder<EditionSection> place)
    {
        place.ToTable("edition_section").HasKey(p => new { p.EditionId, p.SectionId });
        place.HasOne<Edition>().WithMany().HasForeignKey(p => p.EditionId);
        place.HasOne<Section>().WithMany().HasForeignKey(p => p.SectionId);
    }
}

internal sealed class TagConfiguration : IEntityTypeConfiguration<Tag>
{
    public void Configure(EntityTypeBuilder<Tag> tag)
    {
        tag.ToTable("tag");
        tag.HasIndex(t => t.Slug).IsUnique();
        tag.HasIndex(t => new { t.Name, t.Id });
        tag.HasIndex(t => t.Name, "ix_tag_name_words").HasMethod("gin").HasOperators("gin_trgm_ops"); // the newsroom looks for parts of words
    }
}

internal sealed class TagAliasConfiguration : IEntityTypeConfiguration<TagAlias>
{
    public void Configure(EntityTypeBuilder<TagAlias> alias)
    {
        alias.ToTable("tag_alias").HasKey(a => a.Slug);
        alias.HasOne<Tag>().WithMany().HasForeignKey(a => a.TagId);
    }
}

internal sealed class ContributorConfiguration : IEntityTypeConfiguration<Contributor>
{
    public void Configure(EntityTypeBuilder<Contributor> contributor)
    {
        contributor.ToTable("contributor");
        contributor.HasIndex(c => c.Slug).IsUnique();
        contributor.HasIndex(c => new { c.Name, c.Id });
        contributor.HasIndex(c => c.Name, "ix_contributor_name_words").HasMethod("gin").HasOperators("gin_trgm_ops");
        contributor.HasOne<Picture>().WithMany().HasForeignKey(c => c.PictureId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class PictureConfiguration : IEntityTypeConfiguration<Picture>
{
    public void Configure(EntityTypeBuilder<Picture> picture)
    {
        picture.ToTable("picture");
        picture.HasIndex(p => p.ContentHash).IsUnique();
        picture.HasIndex(p => p.AltText, "ix_picture_alt_words").HasMethod("gin").HasOperators("gin_trgm_ops");
        picture.HasIndex(p => p.Credit, "ix_picture_credit_words").HasMethod("gin").HasOperators("gin_trgm_ops");
        picture.ComplexProperty(p => p.Focus, focus =>
        {
            focus.Property(f => f.X).HasColumnName("focal_x");
            focus.Property(f => f.Y).HasColumnName("focal_y");
        });
    }
}

internal sealed class FrontSlotConfiguration : IEntityTypeConfiguration<FrontSlot>
{
    public void Configure(EntityTypeBuilder<FrontSlot> slot)
    {
        slot.ToTable("front_slot");
        slot.HasOne<Edition>().WithMany().HasForeignKey(s => s.EditionId);
        slot.HasOne<Article>().WithMany().HasForeignKey(s => s.ArticleId);
        slot.HasIndex(s => new { s.EditionId, s.Kind, s.Position });
    }
}
