using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Audit;

namespace NewsPortal.Data.Configurations;

internal sealed class CorrectionConfiguration : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> correction)
    {
        correction.ToTable("correction");
        correction.HasIndex(c => new { c.PostedAt, c.Id }).IsDescending(); // the page /ralat
    }
}

internal sealed class WithdrawalConfiguration : IEntityTypeConfiguration<Withdrawal>
{
    public void Configure(EntityTypeBuilder<Withdrawal> withdrawal)
    {
        withdrawal.ToTable("withdrawal").HasKey(w => w.ArticleId);
        withdrawal.HasIndex(w => new { w.At, w.ArticleId }).IsDescending(); // the page /pencabutan
    }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("audit_entry").HasKey(e => e.Seq);
        entry.HasIndex(e => new { e.Entity, e.EntityId, e.Seq });
        // The log is read by time, narrowed to an edition, a person or a kind of step.
        entry.HasIndex(e => new { e.At, e.Seq });
        entry.HasIndex(e => new { e.EditionId, e.At, e.Seq });
        entry.HasIndex(e => new { e.Actor, e.At, e.Seq });
        entry.HasIndex(e => new { e.Action, e.At, e.Seq });
    }
}
