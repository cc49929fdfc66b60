using Microsoft.AspNetCore.Connections;
using NewsPortal.Web.Operations.Verbs;

namespace NewsPortal.Web.Tests.Operations;

/// <summary>What an operator is told of a program that does not start.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void A_port_that_is_taken_is_no_database_that_does_not_answer()
    {
        var taken = new IOException("Failed to bind to address http://127.0.0.1:5181: address already in use.", new AddressInUseException("Taken.", new System.Net.Sockets.SocketException(98)));

        var told = VerbHost.Explain(taken);

        Assert.Contains("127.0.0.1:5181", told, StringComparison.Ordinal);
        Assert.Contains("--urls", told, StringComparison.Ordinal);
        Assert.DoesNotContain("database", told, StringComparison.OrdinalIgnoreCase);
    }
}
