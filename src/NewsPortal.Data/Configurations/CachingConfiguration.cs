using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Data.Caching;

namespace NewsPortal.Data.Configurations;

internal sealed class CacheEvictionConfiguration : IEntityTypeConfiguration<CacheEviction>
{
    public void Configure(EntityTypeBuilder<CacheEviction> eviction)
    {
        eviction.ToTable("cache_eviction").HasKey(e => e.Seq);
        eviction.Property(e => e.At).HasDefaultValueSql("clock_timestamp()");
        eviction.HasIndex(e => e.At); // what a node missed, and what is old
    }
}
