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
