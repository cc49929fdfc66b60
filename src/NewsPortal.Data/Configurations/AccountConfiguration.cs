using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Sections;

namespace NewsPortal.Data.Configurations;

internal sealed class StaffUserConfiguration : IEntityTypeConfiguration<StaffUser>
{
    public void Configure(EntityTypeBuilder<StaffUser> staff)
    {
        staff.ToTable("staff");
        staff.Property(s => s.Name).HasMaxLength(StaffUser.NameLength);
        staff.Property(s => s.Language).HasMaxLength(2);
        staff.HasOne<Contributor>().WithMany().HasForeignKey(s => s.ContributorId).OnDelete(DeleteBehavior.SetNull);
    }
}

/// <summary>Identity's own tables, named as the rest of the schema is.</summary>
internal sealed class IdentityTablesConfiguration : IEntityTypeConfiguration<IdentityUserClaim<long>>,
    IEntityTypeConfiguration<IdentityUserLogin<long>>, IEntityTypeConfiguration<IdentityUserToken<long>>,
    IEntityTypeConfiguration<IdentityUserPasskey<long>>, IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<long>> claim) => claim.ToTable("staff_claim");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<long>> login) => login.ToTable("staff_login");

    public void Configure(EntityTypeBuilder<IdentityUserToken<long>> token) => token.ToTable("staff_token");

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<long>> passkey) => passkey.ToTable("staff_passkey");

    public void Configure(EntityTypeBuilder<DataProtectionKey> key) => key.ToTable("data_protection_key");
}

internal sealed class StaffGrantConfiguration : IEntityTypeConfiguration<StaffGrant>
{
    public void Configure(EntityTypeBuilder<StaffGrant> grant)
    {
        grant.ToTable("staff_grant");
        grant.HasOne<StaffUser>().WithMany().HasForeignKey(g => g.StaffId);
        grant.HasOne<Edition>().WithMany().HasForeignKey(g => g.EditionId).OnDelete(DeleteBehavior.Cascade);
        grant.HasOne<Section>().WithMany().HasForeignKey(g => g.SectionId).OnDelete(DeleteBehavior.Cascade);
        grant.HasIndex(g => new { g.StaffId, g.Role, g.EditionId, g.SectionId }).IsUnique().AreNullsDistinct(false);
    }
}

internal sealed class StaffSessionConfiguration : IEntityTypeConfiguration<StaffSession>
{
    public void Configure(EntityTypeBuilder<StaffSession> session)
    {
        session.ToTable("staff_session").HasKey(s => s.Id);
        session.Property(s => s.Id).HasMaxLength(32);
        session.Property(s => s.Browser).HasMaxLength(200);
        session.HasOne<StaffUser>().WithMany().HasForeignKey(s => s.StaffId);
        session.HasIndex(s => new { s.StaffId, s.SeenAt }).IsDescending(false, true);
    }
}

internal sealed class RolePolicyConfiguration : IEntityTypeConfiguration<RolePolicy>
{
    public void Configure(EntityTypeBuilder<RolePolicy> policy) => policy.ToTable("role_policy").HasKey(p => p.Role);
}
