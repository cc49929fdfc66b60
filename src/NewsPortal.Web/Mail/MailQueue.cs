using System.Net.Sockets;
using System.Threading.Channels;
using MailKit;

namespace NewsPortal.Web.Mail;

/// <summary>
/// Writes and sends letters behind the requests that ask for them: nobody waits for a mail server, and an answer takes as long whether there is
/// a letter to write or not.
/// </summary>
internal sealed class MailQueue(IServiceScopeFactory scopes, IEmailSender sender, TimeProvider clock, ILogger<MailQueue> log) : BackgroundService
{
    private const int Longest = 1000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];
    private readonly Channel<Func<IServiceProvider, CancellationToken, Task<Email?>>> _waiting = Channel.CreateBounded<Func<IServiceProvider, CancellationToken, Task<Email?>>>(Longest);

    /// <summary>Asks for a letter. Whoever writes it may find that there is none to write.</summary>
    public void Post(Func<IServiceProvider, CancellationToken, Task<Email?>> write)
    {
        if (!_waiting.Writer.TryWrite(write)) log.Full();
    }

    /// <summary>Sends a letter now, for who wants to know whether it left. One that did not is tried again behind the request, and whoever closes the window stops none.</summary>
    public async Task<bool> TryAsync(Email mail)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await sender.SendAsync(mail, patience.Token);
            return true;
        }
        catch (Exception e) when (IsTheServers(e) || e is OperationCanceledException)
        {
            log.NotSent(e.GetType().Name, 0);
            Post((_, _) => Task.FromResult<Email?>(mail));
            return false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var write in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await write(scope.ServiceProvider, stoppingToken) is { } mail) _ = SendAsync(mail, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.NotWritten(e);
            }
        }
    }

    private async Task SendAsync(Email mail, CancellationToken cancel)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await sender.SendAsync(mail, cancel);
                return;
            }
            catch (Exception e) when (IsTheServers(e))
            {
                log.NotSent(e.GetType().Name, attempt + 1);
                if (attempt == Pauses.Length) return;
                await Task.Delay(Pauses[attempt], clock, cancel);
            }
        }
    }

    private static bool IsTheServers(Exception e) => e is IOException or SocketException or ProtocolException or CommandException or MailKit.Security.AuthenticationException or ServiceNotAuthenticatedException or ServiceNotConnectedException
        or MailKit.Security.SslHandshakeException or UnauthorizedAccessException or NotSupportedException or TimeoutException;
}
