using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Data.Accounts;
using NewsPortal.Data.Articles;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Data.Configurations;

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> revision)
    {
        revision.ToTable("revision");
        revision.Property(r => r.Story).HasConversion<StoryConverter>().HasColumnType("jsonb").HasColumnName("content");
        revision.Property<string>(RevisionHash.Column).IsRequired().HasMaxLength(RevisionHash.Length).HasComputedColumnSql(RevisionHash.Sql, stored: true);
        revision.HasOne<Article>().WithMany().HasForeignKey(r => r.ArticleId).OnDelete(DeleteBehavior.Restrict);
        revision.HasOne<Revision>().WithMany().HasForeignKey(r => r.BaseId).OnDelete(DeleteBehavior.Restrict);
        revision.Property(r => r.Note).HasMaxLength(Revision.NoteLength);
        revision.Property(r => r.Tab).HasMaxLength(32);
        revision.HasOne<StaffUser>().WithMany().HasForeignKey(r => r.SavedById).OnDelete(DeleteBehavior.Restrict);
        revision.HasIndex(r => new { r.ArticleId, r.Number }).IsUnique(); // two writers cannot both write number 4
    }
}

internal sealed class ReadAlsoConfiguration : IEntityTypeConfiguration<ReadAlso>
{
    public void Configure(EntityTypeBuilder<ReadAlso> readAlso)
    {
        readAlso.ToTable("read_also").HasKey(r => new { r.RevisionId, r.Position });
        readAlso.HasOne<Revision>().WithMany().HasForeignKey(r => r.RevisionId).OnDelete(DeleteBehavior.Cascade);
        readAlso.HasOne<Article>().WithMany().HasForeignKey(r => r.TargetId).OnDelete(DeleteBehavior.SetNull);
        readAlso.HasIndex(r => r.TitleKey).HasFilter("target_id is null"); // what an arriving story may resolve
    }
}

internal sealed class ImportedCopyConfiguration : IEntityTypeConfiguration<ImportedCopy>
{
    public void Configure(EntityTypeBuilder<ImportedCopy> copy)
    {
        copy.ToTable("imported_copy").HasKey(c => new { c.EditionId, c.Key });
        copy.HasOne<Article>().WithMany().HasForeignKey(c => c.ArticleId);
    }
}
