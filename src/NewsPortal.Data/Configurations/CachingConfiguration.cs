using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Data.Caching;

namespace NewsPortal.Data.Configurations;

internal sealed class CacheEvictionConfiguration : IEntityTypeConfiguration<CacheEviction>
{
    public void Configure(EntityTypeBuilder<CacheEviction> eviction)
    {
        eviction.ToTable("cache_eviction").HasKey(e => e.Seq);
    }
}

internal sealed class CdnPurgeConfiguration : IEntityTypeConfiguration<CdnPurge>
{
    public void Configure(EntityTypeBuilder<CdnPurge> purge)
    {
        purge.ToTable("cdn_purge", table => table.HasCheckConstraint("ck_cdn_purge_one", "id = 1")).HasKey(p => p.Id);
        purge.Property(p => p.Id).ValueGeneratedNever();
        purge.Property(p => p.Database).HasMaxLength(200);
        purge.Property(p => p.Hook).HasMaxLength(64);
    }
}
