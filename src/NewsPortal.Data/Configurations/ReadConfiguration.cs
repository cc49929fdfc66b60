using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Data.Reads;
using NewsPortal.Domain.Articles;

namespace NewsPortal.Data.Configurations;

internal sealed class ReadHourConfiguration : IEntityTypeConfiguration<ReadHour>
{
    public void Configure(EntityTypeBuilder<ReadHour> hour)
    {
        hour.ToTable("read_hour").HasKey(h => new { h.Hour, h.ArticleId }); // the last 24 hours of all stories lie together
        hour.HasIndex(h => new { h.ArticleId, h.Hour });
        hour.HasOne<Article>().WithMany().HasForeignKey(h => h.ArticleId);
    }
}

internal sealed class ReadTotalConfiguration : IEntityTypeConfiguration<ReadTotal>
{
    public void Configure(EntityTypeBuilder<ReadTotal> total)
    {
        total.ToTable("read_total").HasKey(t => t.ArticleId);
        total.Property(t => t.ArticleId).ValueGeneratedNever();
        total.HasOne<Article>().WithOne().HasForeignKey<ReadTotal>(t => t.ArticleId);
    }
}

internal sealed class ReadFlushConfiguration : IEntityTypeConfiguration<ReadFlush>
{
    public void Configure(EntityTypeBuilder<ReadFlush> flush)
    {
        flush.ToTable("read_flush").HasKey(f => f.Node);
        flush.Property(f => f.Node).ValueGeneratedNever();
    }
}

internal sealed class MostReadConfiguration : IEntityTypeConfiguration<MostRead>
{
    public void Configure(EntityTypeBuilder<MostRead> list)
    {
        list.ToTable("most_read").HasKey(l => l.EditionId);
        list.Property(l => l.EditionId).ValueGeneratedNever(); // 0 is the network's: no key of an edition
    }
}

internal sealed class MostReadTurnConfiguration : IEntityTypeConfiguration<MostReadTurn>
{
    public void Configure(EntityTypeBuilder<MostReadTurn> turn)
    {
        turn.ToTable("most_read_turn").HasKey(t => t.Id);
        turn.Property(t => t.Id).ValueGeneratedNever();
    }
}
