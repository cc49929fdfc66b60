using System.CommandLine;

namespace NewsPortal.Web.Operations.Verbs;

/// <summary><c>health</c>: asks the server of this machine whether it is ready; for a container's health check, which has no other client.</summary>
internal static class HealthVerb
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "The port that the server listens on.", DefaultValueFactory = _ => LocalRun.Address.Port };
        var verb = new Command("health", "Exits 0 when the server on this machine is ready, 1 otherwise.") { port };
        verb.SetAction(async (parsed, cancel) =>
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
            try
            {
                using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{parsed.GetValue(port)}/healthz/ready"), cancel);
                Console.WriteLine((await answer.Content.ReadAsStringAsync(cancel)).Trim());
                return answer.IsSuccessStatusCode ? 0 : VerbHost.Failed;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                await Console.Error.WriteLineAsync($"No answer on port {parsed.GetValue(port)}.");
                return VerbHost.Failed;
            }
        });
        return verb;
    }
}
