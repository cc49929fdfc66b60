using System.Text.Json;
using Microsoft.Extensions.Localization;
using NewsPortal.Web.Areas.Newsroom;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Reads what a script sent: whatever is wrong with it is answered with a sentence.</summary>
internal sealed class ScriptBody(IStringLocalizer<WritingText> words)
{
    /// <summary>The largest body, in bytes: the longest text, all of it in the widest characters, and its fields.</summary>
    public const int Limit = 4_000_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 16 };

    /// <summary>Reads the body.</summary>
    /// <returns>The value, or the answer that says what is wrong.</returns>
    public async Task<(T? Value, IResult? Fault)> ReadAsync<T>(HttpRequest request, CancellationToken cancel) where T : class
    {
        if (!request.HasJsonContentType()) return (null, Fault(StatusCodes.Status415UnsupportedMediaType));
        using var body = new MemoryStream();
        var part = new byte[16_384];
        try
        {
            for (var read = await request.Body.ReadAsync(part, cancel); read > 0; read = await request.Body.ReadAsync(part, cancel))
            {
                if (body.Length + read > Limit) return (null, TooLarge());
                body.Write(part, 0, read);
            }
        }
        catch (BadHttpRequestException e)
        {
            return (null, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge() : Fault(e.StatusCode));
        }

        try
        {
            return JsonSerializer.Deserialize<T>(body.GetBuffer().AsSpan(0, (int)body.Length), Json) is { } value ? (value, null) : (null, Fault(StatusCodes.Status400BadRequest));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            return (null, Fault(StatusCodes.Status400BadRequest));
        }
    }

    private IResult TooLarge() => ScriptAnswer.Error(StatusCodes.Status413PayloadTooLarge, words["Kiriman ini terlalu besar. Pendekkan naskah, lalu coba lagi."]);

    private IResult Fault(int status) => ScriptAnswer.Error(status, words["Kiriman ini tidak dapat dibaca. Muat ulang halaman, lalu coba lagi."]);
}
