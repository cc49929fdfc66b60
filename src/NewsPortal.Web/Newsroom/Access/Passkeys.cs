using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using NewsPortal.Data.Accounts;
using NewsPortal.Domain;
using NewsPortal.Web.Areas.Identity;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>What browsers ask for to make a passkey and to sign in with one. Between question and answer the challenge lies in a sealed cookie of five minutes.</summary>
internal static class Passkeys
{
    private const int NameLength = 60;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var door = routes.MapGroup("/redaksi/masuk/kunci").AllowAnonymous().AddEndpointFilter(WithTokenAsync);
        door.MapPost("", async (SignInManager<StaffUser> identity) => Results.Content(await identity.MakePasskeyRequestOptionsAsync(null), "application/json"));
        door.MapPost("/jawab", SignInAsync);
        var own = routes.MapGroup("/redaksi/akun/kunci").RequireAuthorization(NewsroomPolicies.Staff).AddEndpointFilter(WithTokenAsync);
        own.MapPost("", OfferAsync);
        own.MapPost("/jawab", AddAsync);
    }

    private static async Task<IResult> SignInAsync(
        HttpContext http, Answer answer, StaffAccess access, SignInManager<StaffUser> identity, UserManager<StaffUser> users, StaffSessions sessions, Slowdown slow, SignInWords words,
        IStringLocalizer<AccountText> text, CancellationToken cancel)
    {
        var key = SlowKey.Address(http);
        if (slow.Refuse(key) is { } againAt) return Refused(words.Wait(againAt), StatusCodes.Status429TooManyRequests);
        var judged = await JudgeAsync(() => identity.PerformPasskeyAssertionAsync(answer.Credential.GetRawText()));
        if (judged is not { Succeeded: true, User.Disabled: false }) return Refused(text["Kunci sandi itu tidak diterima. Coba lagi, atau masuk dengan kata sandi."], StatusCodes.Status401Unauthorized);

        slow.Forgive(key);
        await users.AddOrUpdatePasskeyAsync(judged.User, judged.Passkey); // its counter has gone on
        await sessions.StartAsync(http, judged.User, "passkey", cancel);
        return Results.Ok(new { to = LocalWay.Inside(answer.Back, access) });
    }

    private static async Task<IResult> OfferAsync(
        Ask ask, StaffAccess access, SecondFactorSetUp setUp, SignInManager<StaffUser> identity, UserManager<StaffUser> users)
    {
        var user = (await users.FindByIdAsync($"{access.User.Id}"))!;
        if (await setUp.WrongPasswordAsync(user, ask.Password) is { } wrong) return Refused(wrong, StatusCodes.Status422UnprocessableEntity);
        var entity = new PasskeyUserEntity { Id = $"{user.Id}", Name = user.Email!, DisplayName = user.Name };
        return Results.Content(await identity.MakePasskeyCreationOptionsAsync(entity), "application/json");
    }

    private static async Task<IResult> AddAsync(
        Answer answer, StaffAccess access, SecondFactorSetUp setUp, SignInManager<StaffUser> identity, IStringLocalizer<AccountText> text, CancellationToken cancel)
    {
        var judged = await JudgeAsync(() => identity.PerformPasskeyAttestationAsync(answer.Credential.GetRawText()));
        if (judged is not { Succeeded: true } || judged.UserEntity.Id != $"{access.User.Id}")
            return Refused(text["Kunci sandi tidak jadi ditambahkan. Coba lagi."], StatusCodes.Status422UnprocessableEntity);

        judged.Passkey.Name = Text.OneLineOrNull(answer.Name) is { } name ? Text.Head(name, NameLength) : null;
        await setUp.AddPasskeyAsync(access.User.Id, judged.Passkey, cancel);
        return Results.Ok(new { to = SecondFactorGate.SetUpPath });
    }

    /// <summary>A browser that answers without having been asked is wrong, not a fault of ours.</summary>
    private static async Task<T?> JudgeAsync<T>(Func<Task<T>> judge) where T : class
    {
        try
        {
            return await judge();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static async ValueTask<object?> WithTokenAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var antiforgery = call.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        return await antiforgery.IsRequestValidAsync(call.HttpContext) ? await next(call) : Results.BadRequest();
    }

    private static IResult Refused(string error, int status) => Results.Json(new { error }, statusCode: status);

    internal sealed record Ask(string? Password);

    internal sealed record Answer(JsonElement Credential, string? Name, string? Back);
}
