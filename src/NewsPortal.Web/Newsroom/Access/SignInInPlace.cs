using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Localization;
using NewsPortal.Web.Areas.Identity;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>
/// Signs in again without leaving the page, so that what was typed can be saved. The page's form token is of the session that is over, so it
/// cannot be asked for: instead only JSON of our own pages is taken, which no other site can send.
/// </summary>
internal static class SignInInPlace
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/redaksi/masuk/di-tempat", AnswerAsync).AllowAnonymous();

    private static async Task<IResult> AnswerAsync(
        HttpContext http, Input input, StaffSignIn door, SignInWords words, IAntiforgery antiforgery, IStringLocalizer<AccountText> text, CancellationToken cancel)
    {
        if (http.Request.Headers.TryGetValue("Sec-Fetch-Site", out var site) && site != "same-origin")
            return Results.Json(new { error = text["Permintaan ini tidak datang dari halaman redaksi."].Value, needsCode = false }, statusCode: StatusCodes.Status403Forbidden);

        var answer = await door.WithPasswordAsync(http, input.Email, input.Password, input.Code, cancel);
        if (answer.State is SignInState.Done) return Results.Ok(new { ok = true, token = antiforgery.GetAndStoreTokens(http).RequestToken });
        return Results.Json(
            new { error = words.Of(answer), needsCode = answer.State is SignInState.NeedsCode or SignInState.WrongCode }, statusCode: StatusCodes.Status401Unauthorized);
    }

    internal sealed record Input(string? Email, string? Password, string? Code);
}
