using System.Net.Sockets;
using System.Text;

namespace NewsPortal.Web.Tests.Site;

/// <summary>The small newsroom behind the real server, for requests that no well-mannered client sends.</summary>
public sealed class ListeningSiteApp : SiteApp
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Sends a request line as it is and reads the answer to its end.</summary>
    internal async Task<RawAnswer> AskAsync(string target, string method = "GET", string host = "berita.test")
    {
        var address = ClientOptions.BaseAddress;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"{method} {target} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return RawAnswer.Read(await reader.ReadToEndAsync());
    }

    /// <summary>Follows redirects as a browser does, which takes backslashes for slashes.</summary>
    internal async Task<IReadOnlyList<RawAnswer>> FollowAsync(string target)
    {
        List<RawAnswer> answers = [await AskAsync(target)];
        while (answers is [.., { Location: { } next }] && answers.Count < 5)
        {
            Assert.Matches(@"\A/(?![/\\])", next); // on this host
            answers.Add(await AskAsync(next));
        }

        return answers;
    }
}

/// <summary>What came back.</summary>
internal sealed record RawAnswer(int Status, string? Location)
{
    public static RawAnswer Read(string text)
    {
        var lines = text.Split("\r\n\r\n")[0].Split("\r\n");
        var location = lines.FirstOrDefault(l => l.StartsWith("Location: ", StringComparison.OrdinalIgnoreCase));
        return new(int.Parse(lines[0].Split(' ')[1], provider: null), location?["Location: ".Length..]);
    }
}
