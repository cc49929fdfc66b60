using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Data.Accounts;
using NewsPortal.Web.Areas.Newsroom.Pages.Admin;
using NewsPortal.Web.Operations;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Accounts of the newsroom: ASP.NET Core Identity over PostgreSQL, cookies that a host of its own cannot share, keys that every node shares.</summary>
internal static class AccountServices
{
    /// <summary>Where everyone signs in.</summary>
    public const string SignInPath = "/redaksi/masuk";

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var (services, local) = (builder.Services, builder.Environment.IsLocal);
        services.AddDataProtection().SetApplicationName("NewsPortal").PersistKeysToDbContext<NewsDbContext>().Seal(builder.Configuration);
        services.AddIdentity<StaffUser, IdentityRole<long>>(identity =>
        {
            NewsDatabase.UseStoreVersion(identity);
            (identity.User.RequireUniqueEmail, identity.User.AllowedUserNameCharacters) = (true, "");
            identity.Password = new PasswordOptions { RequiredLength = 12, RequiredUniqueChars = 4, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            identity.Tokens.PasswordResetTokenProvider = LinkTokens.Name;
        }).AddUserStore<StaffStore>().AddDefaultTokenProviders().AddTokenProvider<LinkTokens>(LinkTokens.Name).AddPasswordValidator<CommonPasswords>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<SiteOptions>>((passkeys, site) =>
        {
            passkeys.UserVerificationRequirement = "required";
            if (!local) passkeys.ServerDomain = site.Value.BaseUrl?.Host; // on one's own machine the host is what was typed: passkeys want localhost
        });
        services.AddScoped<ILookupNormalizer, PlainLetters>();
        services.AddScoped<IRoleStore<IdentityRole<long>>, NoRoles>();

        services.ConfigureApplicationCookie(cookie =>
        {
            // Over plain http, as on one's own machine, browsers take no __Host- cookie.
            cookie.Cookie.Name = local ? "newsportal" : "__Host-newsportal";
            cookie.Cookie.SecurePolicy = local ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            (cookie.Cookie.HttpOnly, cookie.Cookie.SameSite, cookie.Cookie.Path) = (true, SameSiteMode.Lax, "/");
            (cookie.ExpireTimeSpan, cookie.SlidingExpiration, cookie.Cookie.MaxAge) = (SessionCheck.Idle, true, SessionCheck.Idle); // an age, since a browser's clock may go wrong
            (cookie.LoginPath, cookie.AccessDeniedPath, cookie.ReturnUrlParameter) = (SignInPath, "/redaksi/galat/403", "kembali");
            cookie.Events = new CookieAuthenticationEvents
            {
                OnValidatePrincipal = SessionCheck.ValidateAsync,
                OnRedirectToLogin = context => AnswerAsync(context, StatusCodes.Status401Unauthorized),
                OnRedirectToAccessDenied = context => { context.Response.StatusCode = StatusCodes.Status403Forbidden; return Task.CompletedTask; },
            };
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, step =>
        {
            step.Cookie.Name = local ? "newsportal-step" : "__Host-newsportal-step";
            step.Cookie.SecurePolicy = local ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            (step.Cookie.HttpOnly, step.Cookie.SameSite, step.Cookie.Path) = (true, SameSiteMode.Lax, "/");
        });
        services.Configure<CookieTempDataProviderOptions>(notice =>
        {
            notice.Cookie.Name = local ? "newsportal-notice" : "__Host-newsportal-notice";
            notice.Cookie.SecurePolicy = local ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            (notice.Cookie.HttpOnly, notice.Cookie.SameSite, notice.Cookie.Path) = (true, SameSiteMode.Lax, "/");
        });
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = local ? "newsportal-form" : "__Host-newsportal-form";
            antiforgery.Cookie.SecurePolicy = local ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            (antiforgery.Cookie.HttpOnly, antiforgery.Cookie.SameSite, antiforgery.Cookie.Path) = (true, SameSiteMode.Lax, "/");
            antiforgery.HeaderName = "RequestVerificationToken";
            antiforgery.SuppressXFrameOptionsHeader = true; // the content policy says it
        });
        services.AddNewsroomPolicies();
        services.AddSingleton<Slowdown>().AddScoped<PasswordCheck>().AddScoped<SecondFactor>().AddScoped<SecondStep>()
            .AddScoped<StaffSessions>().AddScoped<StaffSignIn>().AddScoped<SignInWords>()
            .AddScoped<AccountLinks>().AddScoped<Passwords>().AddScoped<SecondFactorSetUp>().AddScoped<StaffPeople>().AddScoped<Invitations>().AddScoped<SettingsDesk>().AddScoped<StaffWords>().AddScoped<FreeSlug>();
        services.AddSingleton<FailedStreaks>().AddHostedService(provider => provider.GetRequiredService<FailedStreaks>());
        services.AddSingleton<StaleSessions>().AddHostedService(provider => provider.GetRequiredService<StaleSessions>());
    }

    /// <summary>The addresses that scripts ask and that are no pages.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        SignInInPlace.Map(routes);
        Passkeys.Map(routes);
    }

    /// <summary>A script is told that the session is over; a person is sent to the door and, afterwards, back.</summary>
    private static Task AnswerAsync(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (!context.Request.IsByScript())
        {
            context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery); // without the request's host, which anyone can make up
            return Task.CompletedTask;
        }

        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { signIn = true });
    }
}
