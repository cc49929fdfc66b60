using Microsoft.AspNetCore.Authorization;
using NewsPortal.Domain.Desk;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Who gets through which door of the newsroom. What they may do to a story inside is the desk's rules' business.</summary>
internal static class NewsroomPolicies
{
    /// <summary>Everyone who is signed in: one's own account, notifications.</summary>
    public const string Staff = "staff";

    /// <summary>Everyone with a role in stories.</summary>
    public const string Editorial = "editorial";

    /// <summary>Admins: people, roles, editions, sections.</summary>
    public const string Admin = "admin";

    public static void AddNewsroomPolicies(this IServiceCollection services)
    {
        services.AddScoped<StaffAccess>();
        services.AddScoped<IAuthorizationHandler, DoorHandler>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Staff, policy => policy.RequireAuthenticatedUser().AddRequirements(new Door(_ => true)))
            .AddPolicy(Editorial, policy => policy.RequireAuthenticatedUser().AddRequirements(new Door(actor => actor.IsEditorial)))
            .AddPolicy(Admin, policy => policy.RequireAuthenticatedUser().AddRequirements(new Door(actor => actor.IsAdmin)));
    }

    private sealed record Door(Func<Actor, bool> Opens) : IAuthorizationRequirement;

    private sealed class DoorHandler(StaffAccess access) : AuthorizationHandler<Door>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Door requirement)
        {
            if (access.IsSignedIn && requirement.Opens(access.Actor)) context.Succeed(requirement);
            return Task.CompletedTask;
        }
    }
}
