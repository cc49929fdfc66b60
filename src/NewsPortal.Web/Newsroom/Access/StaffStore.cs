using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Keeps accounts in the newsroom's database; roles are grants, not Identity's.</summary>
internal sealed class StaffStore(NewsDbContext db, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<StaffUser, NewsDbContext, long>(db, describer);

/// <summary>Identity asks for a store of roles; the newsroom has none of that kind.</summary>
internal sealed class NoRoles : IRoleStore<IdentityRole<long>>
{
    public void Dispose()
    {
    }

    public Task<IdentityResult> CreateAsync(IdentityRole<long> role, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> UpdateAsync(IdentityRole<long> role, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> DeleteAsync(IdentityRole<long> role, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string> GetRoleIdAsync(IdentityRole<long> role, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string?> GetRoleNameAsync(IdentityRole<long> role, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SetRoleNameAsync(IdentityRole<long> role, string? roleName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string?> GetNormalizedRoleNameAsync(IdentityRole<long> role, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SetNormalizedRoleNameAsync(IdentityRole<long> role, string? normalizedName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityRole<long>?> FindByIdAsync(string roleId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityRole<long>?> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken) => throw new NotSupportedException();
}
